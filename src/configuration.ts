/** Environment → configuration, checked once at start. */
import { config } from 'dotenv';
import * as v from 'valibot';

/** Variables that cannot be; the message is a sentence for each, with the variable and the remedy, never a secret value. */
class ConfigurationError extends Error {}

const PORTAL = 'https://discord.com/developers/applications';
const WEB = /^https?:/;
/** Three parts with points between: no client secret, no public key, no application id. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Which of the bot's connections to Discord are this process's, as discord.js's Client wants it. */
type Shards = { readonly shards: 'auto' } | { readonly shards: number[]; readonly shardCount: number };

/** `auto`, or a part such as `0-3/16` or `5/16`; undefined where it is neither. */
function readShards(text: string): Shards | undefined {
  if (text === 'auto') return { shards: 'auto' };
  const [, from, to = from, total] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const [first, last, shardCount] = [Number(from), Number(to), Number(total)];
  if (!(first <= last && last < shardCount)) return undefined;
  return { shards: Array.from({ length: last - first + 1 }, (_, index) => first + index), shardCount };
}

const matching = (pattern: RegExp, message: string) => v.pipe(v.string(), v.regex(pattern, message));

const SCHEMA = v.object({
  DISCORD_TOKEN: v.optional(
    matching(TOKEN, `is no bot token: copy it from the Bot page at ${PORTAL}, without "Bot " or quotes`),
  ),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => URL.canParse(text) && WEB.test(text), 'is no address: write it like http://127.0.0.1:8080/api'),
    ),
  ),
  SHARDS: v.optional(
    v.pipe(
      v.string(),
      v.transform(readShards),
      v.custom<Shards>(Boolean, 'is no part: set it to auto, or to a part such as 0-3/16 (counted from 0)'),
    ),
    'auto',
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'is no level: set it to debug, info, warn, error or silent',
    ),
    'info',
  ),
  ARTICLES_DIR: v.optional(v.string(), 'data'),
  CACHE_DIR: v.optional(v.string(), 'node_modules/.cache/fundstelle'),
  DATABASE_FILE: v.optional(v.string(), 'store/fundstelle.sqlite'),
  DATABASE_URL: v.optional(
    matching(
      /^postgres(?:ql)?:\/\/\S+$/,
      'is no address of PostgreSQL: write it like postgres://user:password@host/name',
    ),
  ),
  WATCH: v.optional(v.picklist(['0', '1'], 'is neither 0 nor 1: set it to 1 to read changed articles at once'), '0'),
  HEALTH_PORT: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
        'is no port: set it to a number from 1 to 65535',
      ),
    ),
  ),
  HEALTH_HOST: v.optional(matching(/^\S+$/, 'is no address: set it to 127.0.0.1, or 0.0.0.0 for all'), '127.0.0.1'),
});

/** What whoever runs the bot has set, with the defaults for the rest. */
export type Configuration = Readonly<ReturnType<typeof readConfiguration>>;

/**
 * Reads the variables that .env.example explains.
 * @throws ConfigurationError with a sentence for each fault
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>) {
  const given = Object.entries(environment).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : []));
  const result = v.safeParse(SCHEMA, Object.fromEntries(given));
  if (!result.success) {
    const sentences = result.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`);
    throw new ConfigurationError(sentences.join('\n'));
  }
  const { output: data } = result;
  return {
    token: data.DISCORD_TOKEN,
    apiUrl: data.DISCORD_API_URL,
    shards: data.SHARDS,
    logLevel: data.LOG_LEVEL,
    /** The folder. */
    articles: data.ARTICLES_DIR,
    /** The folder for what can be made again: the vectors of texts. */
    cache: data.CACHE_DIR,
    /** The file of what servers add; made where it is missing. */
    databaseFile: data.DATABASE_FILE,
    /** PostgreSQL's address, with a password in it; then there is no such file. */
    databaseUrl: data.DATABASE_URL,
    watch: data.WATCH === '1',
    /** Undefined: no health is told. */
    healthPort: data.HEALTH_PORT === undefined ? undefined : Number(data.HEALTH_PORT),
    healthHost: data.HEALTH_HOST,
  };
}

/** The configuration of this process: its environment and the file .env. */
export function loadConfiguration(): Configuration {
  config({ quiet: true });
  return readConfiguration(process.env);
}
