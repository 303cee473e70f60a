/** English words that readers of news use for the same thing: a line is a group; a word may stand in several. */
export const SYNONYMS = `
government administration cabinet
govern rule reign governance
premier chancellor pm
dictator autocrat despot strongman tyrant
dictatorship autocracy tyranny regime
king monarch ruler sovereign
queen monarch ruler sovereign
royals monarchy crown
heir successor inheritor
minister secretary ministry
ministry department agency
mayor councillor burgomaster
politician lawmaker statesman officeholder
lawmaker legislator mp parliamentarian congressman congresswoman senator representative
parliament legislature congress assembly
senate chamber congress
coalition alliance bloc partnership
alliance pact bloc coalition
opposition opponent dissenter
dissident critic activist
spokesman spokeswoman spokesperson speaker
adviser advisor consultant counsellor
deputy vice assistant
successor replacement succeed
predecessor forerunner former
former ex previous erstwhile onetime
inauguration inaugurate swearing oath
resign resignation quit abdicate
abdicate abdication renounce
dismiss fire sack dismissal oust axe
oust topple overthrow depose unseat remove
coup putsch overthrow takeover
uprising revolt rebellion revolution insurrection
riot unrest rioting disturbance disorder
protest demonstration rally demonstrate demo
protester demonstrator marcher protestor
activist campaigner advocate
election vote poll ballot
vote ballot cast
voter electorate elector
turnout participation voters
referendum plebiscite ballot
candidate nominee contestant
candidacy nomination candidature
campaign campaigning canvass
poll survey questionnaire
majority most bulk
law legislation statute act
bill legislation draft
constitution constitutional charter
rule regulation guideline norm
reform overhaul restructure revamp
approve pass adopt endorse approval ratify
decision verdict resolution decide
decide decision resolve determine
negotiate negotiation talks bargain bargaining
talks discussion dialogue
debate discussion discuss argue
dispute conflict row quarrel feud controversy
controversial contentious disputed divisive
crisis emergency turmoil
agreement accord deal treaty pact settlement
agree agreement consent concur
compromise concession settlement
sign signature signing ratify
summit meeting conference
conference congress symposium convention
meeting gathering session assembly
meet met meeting encounter
ambassador diplomat envoy
embassy consulate mission
sanction embargo penalty
boycott shun boycotting
border frontier boundary
country nation state
citizen national resident
citizenship nationality passport
independence sovereignty autonomy
independent autonomous sovereign
secession breakaway separation secede
separatist secessionist breakaway
withdrawal withdraw withdrew exit leave brexit
join joining accession entry
member membership affiliate
official functionary bureaucrat
municipality town borough council
province state region
budget spending finances
bribery bribe corruption kickback corrupt graft
scandal affair controversy
censorship censor censored
propaganda disinformation misinformation
hoax fake falsehood
neonazi nazi fascist
republican gop conservative
eu europe european
usa america american
uk britain british
committee commission panel
institute institution centre
organisation organization association group
union trade labour
lobby lobbyist lobbying
visit visitor trip
holiday vacation break
anniversary commemoration jubilee
monument memorial statue
commemorate commemoration remember remembrance
honour honor tribute award
deadline ultimatum cutoff
flag banner ensign
impeachment impeach removal
nominate nomination appoint
appoint appointment appointee nominate
leader chief head boss chairman
elect elected election
war warfare conflict
battle fight combat clash fighting fought
army military troops forces
soldier troops serviceman infantryman
conscription draft conscript
navy fleet naval
general commander commandant
attack assault raid strike
bombing blast explosion attack
airstrike bombardment bombing bombard
shelling bombardment shell artillery
missile rocket projectile
bomb explosive device ied
explosion blast detonation explode detonate
weapon firearm gun rifle pistol handgun
gun pistol handgun firearm
armed weaponised gunman
ammunition bullet round cartridge
shoot shot shooting gunfire
tank armoured armored
warplane fighter jet bomber
helicopter chopper rotorcraft
drone uav unmanned
warship frigate destroyer
nuclear atomic nuke
disarmament disarm demilitarise
rearmament armament buildup
ceasefire truce armistice
peace peaceful peacemaking
invasion invade incursion
occupy occupation occupier
conquer conquest capture seize
retreat withdrawal withdraw pullout
deploy deployment send station
mission operation deployment
rebel insurgent guerrilla militant
militia paramilitary militiaman
defend defence defense defender
surrender capitulate capitulation
hostage captive abductee
kidnap abduct abduction kidnapping
kidnapper abductor captor
ransom payoff extortion
terrorist extremist militant jihadist
terrorism terror extremism
bomber attacker assailant
islamist jihadist fundamentalist
genocide extermination holocaust
massacre slaughter bloodbath carnage
torture torment torturer
abuse mistreatment mistreat maltreatment
spy espionage agent spying
surveillance monitoring eavesdropping wiretap
barracks base outpost
landmine mine explosive
blockade siege cordon
civilian bystander noncombatant
enemy foe adversary
refugee migrant displaced asylum
migrant immigrant refugee
immigration migration immigrant immigrate
emigrate emigration expatriate
asylum refuge sanctuary
deport deportation expel expulsion extradite
flee fled escape flight
displace displaced evict
shelter accommodation lodging housing
accommodate house lodge
smuggler trafficker smuggling trafficking
integration integrate assimilation
foreigner alien immigrant
racism racist xenophobia discrimination
discrimination discriminate prejudice bias
police policeman policewoman officer cop constable
investigator detective inspector
investigate investigation probe inquiry enquiry
search manhunt hunt seek
crime offence offense felony
criminal offender perpetrator culprit crook
suspect accused suspected
alleged suspected supposed purported
suspicion suspect mistrust
gang mob gangster
mafia mob syndicate
murder homicide killing slaying
murderer killer assassin
kill murder slay assassinate slain
assassinate assassination assassin
execute execution executed
stab stabbing knife
theft stealing steal stole stolen larceny
thief burglar robber
burglary burgle burglar
robbery rob heist holdup mugging
loot looting plunder ransack
fraud scam swindle deception
fraudster swindler conman
forge forgery counterfeit fake
smuggle smuggling contraband
blackmail extortion extort
threaten threat menace
rape assault molest
harass harassment molest
violence violent brutality
brawl fight fistfight scuffle
drug narcotic narcotics
cannabis marijuana weed pot
dealer trafficker pusher
cartel syndicate trafficker
addict addiction addicted
gunman shooter gunmen attacker
arrest detain apprehend custody arrested
catch capture caught nab
raid search swoop
seize confiscate seizure confiscation impound
prison jail gaol penitentiary imprison
imprison jail incarcerate imprisonment lockup
prisoner inmate detainee convict
custody detention imprisonment
release free freed liberate
escape fugitive runaway
witness eyewitness bystander
corpse body remains
autopsy postmortem coroner
motive reason incentive
evidence proof prove
clue lead tip
missing disappeared vanished unaccounted
disappear vanish disappearance
court tribunal judiciary
trial proceedings hearing
judge magistrate justice
jury juror panel
prosecutor prosecution attorney
lawyer attorney solicitor barrister counsel
charge indict indictment accuse
defendant accused suspect
lawsuit suit litigation sue
sue lawsuit litigate
plaintiff claimant complainant
verdict ruling judgment judgement
convict conviction guilty
acquit acquittal exonerate
sentence punishment penalty
punish punishment penalise penalize
fine penalty levy
appeal challenge contest
guilt guilty culpability
innocent guiltless blameless
confess confession admit admission
testify testimony witness
illegal unlawful illicit
legal lawful legitimate
violate violation breach infringe infringement
compensation compensate reparation redress
pardon amnesty clemency
extradition extradite handover
accusation allegation accuse allege
ban prohibit forbid prohibition outlaw bar
allow permit permission let approve
permit licence license permission
compel coerce oblige
duty obligation obligatory
mandatory compulsory obligatory required
disaster catastrophe tragedy calamity
accident crash mishap collision
collide collision crash
earthquake quake tremor seism
aftershock tremor jolt
tsunami wave tidal
flood flooding inundation deluge
dam dyke levee
storm tempest gale
hurricane cyclone typhoon
tornado twister whirlwind
fire blaze inferno
burn burnt scorch
wildfire bushfire brushfire
arson arsonist torch
firefighter fireman firemen
eruption erupt volcano
landslide mudslide rockslide
avalanche snowslide snowslip
drought dryness aridity
heatwave heat hot
famine hunger starvation starve
collapse cave topple
rubble debris wreckage ruins
destroy destruction demolish wreck devastate
damage harm impair
die died death dead dying perish
death fatality casualty dead
dead deceased killed fatality victim
victim casualty sufferer
injure injury hurt wound wounded
survive survivor survival
rescue save rescuer
rescuer paramedic lifesaver
evacuate evacuation evacuee
emergency crisis urgency
sink sank sunk capsize
derail derailment derailed
leak spill leakage
warn warning alert caution
danger risk hazard threat peril
dangerous hazardous risky perilous unsafe
safe secure safety
aid help assistance relief support
charity ngo nonprofit
donate donation donor contribution
car automobile vehicle auto
truck lorry hgv
motorcycle motorbike bike
bicycle bike cycle
cyclist biker rider
train rail railway railroad
tram streetcar trolley
subway underground metro tube
driver motorist chauffeur
passenger traveller traveler commuter
pedestrian walker passerby
road street highway
motorway freeway highway expressway
congestion gridlock jam
speed velocity pace
fast quick rapid swift speedy
slow sluggish gradual
aircraft plane airplane aeroplane airliner jet
airport airfield aerodrome
airline carrier airways
pilot captain aviator
crew crewmember staff
takeoff departure depart
landing touchdown land
ship vessel boat
ferry boat vessel
freighter cargo containership
sailor seaman mariner
pirate piracy hijacker
hijack hijacker hijacking
port harbour harbor dock
journey trip voyage travel
travel fly drive sail
tourist visitor holidaymaker
tourism tourist travel
hotel inn lodging hostel
route path course
delay postpone postponement postponed defer
cancel cancellation cancelled scrap
freight cargo shipment
transport transportation carry
deliver delivery supply
autonomous driverless automated
breakdown malfunction fault failure
repair fix mend
ticket fare fee
toll levy charge
company firm corporation business enterprise
manufacturer maker producer company
industry sector branch
boss chief head manager director
ceo boss chief chairman
chairman chairwoman chairperson chair president
director head manager
lead led head
board management directors
entrepreneur businessman businesswoman founder
founded founding establish launch
founder creator establish
establish creation founding
factory plant mill
branch outlet store
headquarters headquartered hq
subsidiary unit division
competitor rival competition
competition rivalry contest
partner ally associate
cooperate cooperation collaborate collaboration
merger merge amalgamation
takeover acquisition acquire buyout
buy bought purchase acquire
buyer purchaser customer
sell sold sale
seller vendor retailer
customer consumer client shopper
shop store retailer
supermarket grocer grocery
produce manufacture production manufacturing
auction auctioned bid
bankrupt bankruptcy insolvent insolvency
close closure shut shutdown closed
profit earnings gain
loss deficit shortfall
revenue turnover income
spend spent spending expenditure outlay
cost price expense
price cost fee
expensive costly pricey dear
cheap inexpensive affordable
free gratis complimentary
discount rebate reduction
money cash funds
amount sum total
pay paid payment
payment remittance transfer
debt debts indebted liability
loan credit mortgage
stock share equity
shareholder stockholder investor
investor backer shareholder
subsidy grant subsidise subsidize
finance fund funding
tax levy duty
tariff duty levy
currency cash coin
cryptocurrency bitcoin crypto
salary wage pay earnings income
earn salary wage income
rich wealthy affluent
wealth fortune riches
billionaire tycoon magnate
poor needy impoverished destitute
pension retirement annuity
pensioner retiree senior
retire retired retirement
unemployment joblessness unemployed jobless
welfare benefits dole
job employment work position
employee worker staff workforce
colleague coworker workmate
hire employ recruit recruitment
layoff redundancy dismissal
apprentice trainee apprenticeship
strike walkout stoppage
contract agreement deal
order commission request
insurance insurer insure
advertisement advert ad advertising commercial
brand label trademark
property estate premises
rent lease rental
tenant lodger renter
landlord owner landlady
owner proprietor holder
owned possess ownership possession
heritage inheritance inherit
save savings saving
cut slash reduce reduction
consumption consume usage
recession downturn slump
electricity power energy
outage blackout brownout
radiation radioactive radioactivity
oil petroleum crude
petrol gasoline gas fuel
coal lignite anthracite
mine pit colliery
miner pitman collier
renewable green sustainable
heating heat warm
environment environmental ecology
environmentalist conservationist green
pollution contamination pollute contaminate
carbon co2 dioxide
emission exhaust discharge
rubbish garbage trash waste litter
recycle recycling reuse
poison poisonous toxic toxin
forest woodland woods rainforest
deforestation logging clearance
river stream waterway
lake reservoir pond
sea ocean seas
coast shore shoreline seaside beach
mountain peak summit
island isle atoll
desert wilderness dunes
animal creature beast
dog hound puppy canine
cat feline kitten
horse stallion mare
cattle cow livestock
pig hog swine
chicken hen poultry
fisherman fisher angler
snake serpent reptile
insect bug beetle
species breed kind
extinct extinction endangered
hunt hunter hunting poacher poaching
zoo menagerie safari
vet veterinarian veterinary
farmer grower agriculturist
agriculture farming agricultural
farm ranch farmstead
crop harvest yield
grain cereal wheat
food groceries foodstuff
meal dish dinner
alcohol liquor booze spirits
restaurant diner eatery
pub bar tavern
chef cook cooking
pesticide herbicide insecticide weedkiller
disease illness sickness ailment
sick ill unwell
epidemic pandemic outbreak
coronavirus covid corona
virus pathogen germ
infection infect contagion infected
contagious infectious transmissible
vaccine vaccination vaccinate jab inoculation
quarantine isolation isolate
cancer tumour tumor
flu influenza grippe
depression depressed melancholy
doctor physician gp
surgeon surgery operation
hospital clinic infirmary
nurse carer caregiver
patient sufferer inpatient
treat treatment therapy
cure heal recover recovery remedy
medicine drug medication pharmaceutical
pharmacy chemist drugstore pharmacist
diagnose diagnosis diagnoses
symptom sign indication
pain ache sore
unconscious coma unconsciousness faint
pregnant pregnancy maternity
abortion abort aborting
obesity obese overweight
smoke smoking smoker tobacco cigarette
disability disabled handicap
health wellbeing fitness
lockdown curfew shutdown
scientist researcher academic scholar
research study investigation
study report survey analysis
analyse analyze analysis examine
experiment trial test
examine inspect check
inspection check examination
discover discovery find
invent invention inventor
develop development developer
result outcome finding
theory hypothesis thesis
measure measurement gauge
laboratory lab laboratories
archaeologist archaeology excavation dig
gene genetic dna genome
clone cloning cloned
prize award medal honour
space cosmos outer
astronaut cosmonaut spaceman
spacecraft spaceship shuttle capsule
satellite orbiter sputnik
probe spacecraft lander
orbit circle orbital
asteroid meteor meteorite
telescope observatory telescopes
technology tech technological
device gadget apparatus appliance
computer pc laptop
phone telephone mobile cellphone smartphone handset
call phone telephone
software program application app
update upgrade patch
internet web online net
website site webpage page
email mail emails
tweet twitter post
user consumer subscriber
use utilise utilize usage
password passcode login
hacker cybercriminal hack
hack cyberattack breach
malware virus trojan spyware
vulnerability flaw weakness bug loophole
encrypt encryption encrypted cipher
chip semiconductor microchip processor
screen display monitor
bug glitch error fault
error mistake blunder
media press news
newspaper paper daily
magazine journal periodical
journalist reporter correspondent
editor editorial editors
interview conversation questioning
article story piece
news report bulletin
television tv telly
broadcaster network channel
broadcast transmit televise
show programme program
audience spectator viewer crowd
film movie flick
cinema theater theatre multiplex
actor actress star performer
song track tune
singer vocalist musician
band group ensemble
album record lp
concert gig performance
perform performance performer
composer songwriter compose
painting picture artwork
painter artist sculptor
photograph photo picture image
photographer cameraman paparazzi
exhibition exhibit display
book novel volume
author writer novelist
write wrote written author
publish publication release issue
publisher publishing imprint
poet poem poetry
comedian comic humorist
satire parody caricature
famous renowned noted celebrity
translate translation translator interpreter
religion faith belief
church cathedral chapel
pope pontiff papal vatican
bishop archbishop cardinal
priest clergyman vicar pastor cleric
pray prayer worship
muslim moslem islamic islam
jew jewish judaism
christmas xmas yuletide
school academy college
pupil student schoolchild
teacher schoolteacher educator
teach taught instruct
university college uni
professor lecturer academic
graduate graduation alumnus
degree diploma qualification
exam examination test
kindergarten nursery preschool
learn learnt study
football soccer footballer
athlete sportsman sportswoman competitor
player footballer sportsman
goalkeeper keeper goalie
coach manager trainer
team squad lineup
club team franchise
match game fixture
league division premiership
champion winner titleholder
championship title crown
final decider showdown
tournament competition contest
win won victory triumph
winner victor champion
beat defeat overcome
defeat loss beaten
draw tie stalemate
fan supporter follower
stadium arena venue
referee umpire official
transfer signing move
doping steroid drugs
olympics olympic olympiad
race racing contest
weather climate conditions
rain rainfall precipitation shower
snow snowfall blizzard
thunderstorm lightning thunder
fog mist haze
forecast predict prediction prognosis
meteorologist forecaster weatherman
people persons individuals
man guy bloke
woman lady female
child kid youngster children
boy lad youth
girl lass schoolgirl
teenager adolescent teen youth
baby infant newborn toddler
elderly aged old senior
family relatives household
relative relation kin
bereaved mourner grieving
parent mother mum mom
parent father dad daddy
wife spouse bride
husband spouse groom
partner companion girlfriend
partner companion boyfriend
friend mate buddy pal
marry marriage wedding wed
divorce split separation
gay homosexual lesbian
birth born birthplace
age aged old
funeral burial bury
grave tomb burial
cemetery graveyard churchyard
mourn mourning grief grieve
resident inhabitant dweller
population inhabitants people
nickname alias moniker
homeless rough vagrant
clothes clothing garment apparel
building house structure
apartment flat condominium
skyscraper highrise tower
live reside dwell
residence home house address
build built construct construction erect
demolish demolition raze
renovate renovation refurbish restore restoration
palace castle residence
city town metropolis
village hamlet town
suburb outskirts district
district neighbourhood neighborhood quarter
area region zone territory
place location site spot venue
nearby near adjacent
distance away far
centre center downtown
north northern northerly
south southern southerly
east eastern easterly
west western westerly
world globe earth planet
worldwide global international
national nationwide domestic
begin began begun start commence launch
start beginning onset outset
open opening inaugurate
end finish conclude conclusion
stop halt cease
suspend suspension halt pause
continue continuation resume proceed
future upcoming forthcoming
recent lately latest
soon shortly imminent
often frequent regularly
rare seldom uncommon
annual yearly annually
sudden unexpected abrupt
temporary provisional interim
permanent lasting indefinite
history past historical
share proportion percentage portion
double twice twofold
size extent magnitude
scale extent scope
weigh weight heavy
severe serious grave
average typical median
maximum peak highest
minimum lowest least
enough sufficient adequate
shortage scarcity lack
similar alike comparable
compare comparison versus
important significant crucial key
estimate reckon assess
calculate calculation compute
consist comprise contain include
list catalogue inventory
increase rise rose grow growth raise climb
raise hike increase boost
decrease fall fell decline drop reduction
reduce cut lower slash reduction
plunge plummet slump tumble
expand expansion extend enlarge
restrict limit restriction curb
improve improvement enhance
worsen deteriorate deterioration
change alter alteration modify
replace substitute replacement
tighten toughen stricter
ease relax loosen
stable steady constant
reason cause motive
cause trigger provoke prompt
consequence result effect outcome
impact effect influence
aim goal purpose objective
happen occur occurrence
incident event occurrence
problem difficulty trouble
solution remedy fix
origin source root
say said tell told
announce announcement declare proclaim
report reported reporting account
statement declaration communique
claim allege assert assertion contend
emphasise emphasize stress underline
confirm confirmation verify
answer reply respond response
ask query question inquire
speak spoke talk
speech address remarks
refuse reject rejection decline refusal
deny denial denied refute
demand call urge
call appeal urge
criticise criticize criticism slam
condemn denounce condemnation
complain complaint grievance
critic detractor opponent
opponent rival adversary
supporter advocate backer proponent
praise commend laud
welcome greet applaud
accept acceptance approve
propose proposal suggest suggestion
recommend recommendation advise advice
believe think belief thought
opinion view belief stance
justify justification defend
apologise apologize apology sorry
thank thanks gratitude
lie lied untruth
promise pledge vow commitment
describe portray depict description
quote quotation cite
mention refer cite
find locate discover
spot notice observe
show display present exhibit
hide hid hidden conceal
reveal disclose disclosure expose unveil
secret confidential classified
know knew known knowledge
understand understood comprehend
expect expectation anticipate
hope wish aspire
fear afraid worry dread
worry concern anxiety worried
doubt scepticism skepticism uncertainty
surprise astonish amaze surprised
anger angry outrage fury furious
happy pleased delighted glad
sad unhappy sorrowful
shocked stunned appalled
hate hatred loathe
trust confidence trusted
popular beloved favourite favorite
receive received obtain
lend lent loan
send sent dispatch
distribute distribution dispense
lose lost loss
keep kept retain
move relocate relocation
arrive arrival arrived
leave left depart departure
follow followed pursue
chase pursuit pursue
attend attendance participate
participant attendee entrant
invite invitation invited
organise organize host stage
celebrate celebration festivity
prevent avert avoid stop
protect protection safeguard shield
ensure guarantee assure
support endorse endorsement backer
plan scheme project
plan intend intention
prepare preparation ready
try tried attempt effort
succeed success successful
success triumph breakthrough
achieve attain reach accomplish
fail failure failed
possible feasible conceivable
choose chose chosen select selection
react reaction response
method technique procedure
remove removal delete
abolish abolition scrap
introduce introduction launch
volunteer voluntary unpaid
strict tough harsh
difficult hard tough
wrong incorrect false
unknown unidentified anonymous
strange odd unusual bizarre weird
clever intelligent smart
stupid foolish dumb
germany german germans
france french frenchman
england english englishman
scotland scottish scots
ireland irish irishman
netherlands dutch holland
spain spanish spaniard
italy italian italians
portugal portuguese
switzerland swiss
austria austrian austrians
belgium belgian belgians
poland polish pole
czechia czech czechs
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian bulgarians
greece greek greeks
turkey turkish turk
russia russian moscow
kremlin moscow russia
ukraine ukrainian ukrainians
belarus belarusian belarusians
serbia serbian serb
croatia croatian croat
denmark danish dane
sweden swedish swede
norway norwegian norwegians
finland finnish finn
iceland icelandic icelander
china chinese beijing
japan japanese tokyo
korea korean koreans
india indian indians
pakistan pakistani pakistanis
afghanistan afghan afghans
iran iranian iranians
iraq iraqi iraqis
syria syrian syrians
israel israeli israelis
palestine palestinian palestinians
lebanon lebanese
egypt egyptian egyptians
libya libyan libyans
tunisia tunisian tunisians
morocco moroccan moroccans
algeria algerian algerians
nigeria nigerian nigerians
kenya kenyan kenyans
somalia somali somalis
sudan sudanese
ethiopia ethiopian ethiopians
africa african africans
asia asian asians
canada canadian canadians
mexico mexican mexicans
cuba cuban cubans
brazil brazilian brazilians
argentina argentinian argentine
chile chilean chileans
colombia colombian colombians
venezuela venezuelan venezuelans
australia australian aussie
indonesia indonesian indonesians
thailand thai thais
vietnam vietnamese
philippines filipino philippine
burma myanmar burmese
saudi arabia arabian
arab arabic arabian
kurd kurdish kurdistan
import importer imported
magnitude strength intensity
fossil petrified prehistoric
reshuffle shakeup overhaul
tourist sightseer traveller
expert specialist pundit
insult offend disparage
usually normally typically generally commonly ordinarily
often frequently commonly
mainly mostly primarily chiefly largely predominantly principally
almost nearly virtually practically
roughly approximately circa
completely entirely fully wholly totally
quickly rapidly swiftly fast
initially originally
previously formerly earlier
subsequently afterwards later
currently presently nowadays
eventually finally ultimately
consider regard deem view reckon
supervise oversee supervision oversight
manage run administer administration
limit confine restrict
contribute contribution
obtain gain acquire receive
give grant provide supply
need require necessitate
lack absence shortage
employ use utilise
purchase buy
vanish disappear
hinder impede hamper obstruct
enable allow permit
encourage promote foster
influence affect impact
dominate control rule
consist comprise compose
combine merge unite join
divide split separate
gather collect assemble
own possess hold
rely depend
resemble similar alike
differ vary difference
equal same identical
entire whole complete
main chief principal primary major
large big huge great
small little tiny
ancient old early
modern contemporary
wealthy rich affluent prosperous
various several numerous many
ton tonne
kilometre kilometer km
metre meter
centimetre centimeter cm
mile mi
square sq
hectare acre
kilogram kilogramme kg
degree temperature
term name word
type kind sort form
part portion section piece
group set class
amount quantity number
position post office
task duty job
skill ability capability
feature characteristic trait property
advantage benefit merit
disadvantage drawback
view opinion perspective
example instance
kingdom realm monarchy
empire imperial emperor
colony colonial settlement
settler colonist
slave slavery enslave
noble nobleman aristocrat
peasant farmer
merchant trader
trade commerce commercial
treaty agreement
ally allied alliance
troop soldier force
general commander
fortress fort castle stronghold
monk monastery
theologian theology
philosopher philosophy
mathematician mathematics mathematical
physicist physics
chemist chemistry chemical
biologist biology biological
historian history historical
engineer engineering
architect architecture
sculpture statue
language tongue linguistic
ocean sea
river stream
hill mountain
valley basin
`;
