/** Who cannot be answered in time is told so, cheaply: however many wait for that line, of each is held where it goes and nothing else. */
import type { Client } from 'discord.js';
import type { LanguageCode } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { notice } from '../reply/reply.ts';
import { toCard } from './card.ts';
import type { Lateness } from './crowd.ts';
import { Routes } from './discord-js.ts';
import { atOnce } from './limits.ts';
import { readerLanguage } from './locale.ts';
import { type InteractionOutcome, type Log, traceOf } from './log.ts';
import type { Asking } from './request.ts';

/** Tells them; what came of it is told to `settled`. */
export interface Refusals {
  crowded(interaction: Asking, settled: (outcome: InteractionOutcome) => void): void;
  /** Resolves when nobody waits for a line. */
  done(): Promise<void>;
}

interface Refused {
  readonly id: string;
  readonly token: string;
  readonly happened: number;
  readonly rest: Client['rest'];
  readonly language: LanguageCode;
  settled(outcome: InteractionOutcome): void;
}

/** interactions/receiving-and-responding#interaction-response-object-interaction-callback-type: a message. */
const MESSAGE = 4;

/** A message as Discord's API takes it. */
function bodyFor(language: LanguageCode) {
  const { components, flags, allowedMentions } = toCard(notice(languages[language].messages.discord.crowded));
  return { type: MESSAGE, data: { components, flags, allowed_mentions: allowedMentions } };
}

/**
 * Refusals of their own. The newest is told first: of more than can be told in time it is those who waited longest, on whom
 * Discord has given up, that are let be.
 */
export function createRefusals(isLate: Lateness, log: Log, most: number = atOnce.refusals): Refusals {
  const waiting: Refused[] = [];
  const atWork = new Set<Promise<void>>();
  const next = (): void => {
    while (atWork.size < most) {
      const refused = waiting.pop();
      if (!refused) return;
      if (isLate(refused.happened, false)) refused.settled('over');
      else begin(refused);
    }
  };
  const begin = (refused: Refused): void => {
    const work = tell(refused, log).then(refused.settled);
    atWork.add(work);
    void work.finally(() => {
      atWork.delete(work);
      next();
    });
  };
  return {
    crowded(interaction, settled) {
      const { id, token, createdTimestamp: happened, client } = interaction;
      waiting.push({ id, token, happened, rest: client.rest, language: readerLanguage(interaction), settled });
      next();
    },
    async done() {
      while (atWork.size > 0) await Promise.all(atWork);
    },
  };
}

async function tell({ id, token, rest, language }: Refused, log: Log): Promise<InteractionOutcome> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body: bodyFor(language), auth: false });
    return 'crowded';
  } catch (error) {
    log.warn(traceOf(error), 'A refusal could not be sent');
    return 'over';
  }
}
