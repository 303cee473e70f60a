/** English words of which only one can hold: see the German list, whose lines have the same names. */
export const OPPOSITES = `
amount: rise rising rose risen increase grow growth grew grown climb surge soar more double doubled triple raise expand boost larger bigger greater | fall fell fallen decrease decline drop shrink shrank less fewer lower reduce reduction cut halve halved slacken abate subside lessen wane dwindle scale diminish plunge smaller lesser | unchanged stagnate flat
size: large larger largest big bigger biggest huge great greater greatest enormous | small smaller smallest little tiny minor slight
height: high higher highest | low lower lowest
number: all every each | many numerous countless most majority several some | few
strength: strong stronger strongest strengthen reinforce resurgence | weak weaker weakest weaken
quality: good better best improve improvement improved positive benefit | bad worse worst worsen deteriorate deterioration negative poor
ease: ease easier easy simplify facilitate | difficult harder hard hinder hamper complicate
severity: slight slightly lightly minor mild | severe severely serious seriously grave heavily
degree: slightly marginally barely hardly scarcely | significantly considerably markedly clearly substantially greatly drastically strongly sharply
win: win won victory triumph gain | lose lost loss
advance: advance advancing forward | retreat retreating withdraw withdrawal
open: open opened reopen | close closed closure shut
begin: begin began begun start started launch beginning onset | end ended finish stop conclude over
continue: continue continued carry keep ongoing maintain sustain | wane slacken abate stop cease halt discontinue abandon end
time: earlier early premature | later late delayed delay
accept: accept accepted approve approval agree endorse adopt | reject rejected rejection refuse refusal decline turned
allow: allow permit authorise authorize legalise | ban forbid forbidden prohibit outlaw
judge: praise praised welcome laud commend applaud hail | criticise criticize criticism condemn denounce slam blame
favour: support supporter backing back favour promote | oppose opponent hinder boycott
join: connect link join unite | separate divide split
unity: united unity agree close agreement | divided disunity disagree split dispute
member: join joined belong belongs member membership part | quit leave left withdraw
travel: arrive arrival | departure
presence: attend attended attendance travel travelled traveled participate | absent skip skipped miss missed away stayed
tell: say said tell told explain explained detail details specify spelled reveal disclose clarify | silent secret conceal withhold
importance: important crucial vital decisive essential key central necessary top main priority | unimportant irrelevant minor secondary unnecessary insignificant trivial useless
rank: top highest main priority primary | lowest bottom least
safety: safe secure | dangerous unsafe risky
guard: protect protection guard secure | endanger threaten
success: success successful succeed | fail failure failed unsuccessful
fate: survive survived unharmed unhurt | kill killed die died dead death slain | injure injured wound wounded hurt | capture captured arrest arrested detain detained imprison | free freed release released
hold: capture recapture retake retaken recaptured conquer | surrender evacuate
order: first | often repeatedly several | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
frequency: often frequently regularly repeatedly | rarely seldom once
place: north northern | south southern | east eastern | west western
hand: left | right
use: military militarily | civilian civil
publicity: public publicly | secret confidential
scale: global worldwide international | regional local
law: legal lawful | illegal unlawful
guilt: guilty convict convicted conviction | innocent acquit acquitted
age: new newer newest young younger youngest modern | old older oldest
length: long longer longest | short shorter shortest
price: expensive costly | cheap cheaper
speed: fast faster quick quickly rapid | slow slower slowly
wealth: rich richest wealthy | poor poorest
truth: true right correct | false wrong untrue incorrect
knowledge: known | unknown
chance: possible | impossible
certainty: certain sure clear | unclear uncertain unsure
term: temporary provisional | permanent lasting final
will: voluntary voluntarily | forced compulsory
staff: hire hired appoint appointed | fire fired dismiss dismissed sack sacked
fight: attack | defend defence
build: build built rebuild construct | destroy destroyed demolish
peace: peace peaceful peacefully | war violent violently
side: friend ally partner | enemy foe rival
mood: optimistic confident hopeful | pessimistic sceptical skeptical
majority: majority | minority
filling: empty | full occupied crowded
denial: confirm confirmed admit admitted acknowledge | deny denied reject
event: held | cancel cancelled canceled called
surprise: expected | unexpected surprising
health: healthy | ill sick
temperature: warm hot | cold cool
weather: dry drought | wet
sex: man male men | woman female women
child: boy son | girl daughter
parent: father | mother
sibling: brother | sister
trade: import | export
where: domestic | foreign
side of: inside within | outside
medium: newspaper | television tv | radio
season: spring | summer | autumn | winter
service: army infantry | navy
house: government | opposition
speech: interview | letter | conference
counter: promote encourage foster further support help aid | counter combat curb tackle fight defeat destroy eliminate eradicate wipe annihilate
strictness: tighten tougher stricter | relax loosen ease
tension: escalate escalation | calm
extent: extend prolong extension | shorten
schedule: forward | postpone postponed adjourn
troops: deploy deployment station | withdraw withdrawal pull
publishing: publish publication publicise | withhold
balance: surplus | deficit shortfall
rules: obey observe respect | break violate breach
rescue: rescue save saved | destroy annihilate
money: save saving | spend waste
office: inaugurate | resign resignation
trust: trust | distrust mistrust
promise: promise pledge | threaten threat
direction: upward upwards | downward downwards
inclusion: include contain comprise involve | exclude omit
colour: red | green | blue | yellow | black | white | brown | grey
nation: german | french | british english | american | russian | chinese | japanese | italian | spanish | polish | turkish | syrian | iraqi | iranian | israeli | palestinian | ukrainian | greek | austrian | swiss | dutch | belgian | danish | swedish | norwegian | finnish | canadian | mexican | brazilian | indian | pakistani | afghan | egyptian | libyan | saudi | kurdish | hungarian | czech | portuguese | irish | icelandic | australian
region: european | asian | african | arab arabian | latin
`;
