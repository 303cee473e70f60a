/** Environment → configuration, checked once at start. */
import { config } from 'dotenv';
import { z } from 'zod';

/** Variables that cannot be; the message is a sentence for each, with the variable and the remedy, never a secret value. */
export class ConfigurationError extends Error {}

const PORTAL = 'https://discord.com/developers/applications';
const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const trimmed = (value: unknown) => (typeof value === 'string' ? empty(value.trim()) : value);
const given = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(trimmed, schema);

/** Three parts with points between: no client secret, no public key, no application id. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const SCHEMA = z.object({
  DISCORD_TOKEN: given(
    z
      .string()
      .regex(TOKEN, `is no bot token: copy it from the Bot page at ${PORTAL}, without "Bot " or quotes`)
      .optional(),
  ),
  DISCORD_API_URL: given(
    z.url({ protocol: /^https?$/, error: 'is no address: write it like http://127.0.0.1:8080/api' }).optional(),
  ),
  SHARDS: given(
    z
      .string()
      .regex(/^(?:auto|\d{1,5}(?:-\d{1,5})?\/\d{1,5})$/, 'is no part: set it to auto, or to a part such as 0-3/16')
      .optional(),
  ),
  LOG_LEVEL: given(
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is no level: set it to debug, info, warn, error or silent')
      .default('info'),
  ),
  ARTICLES_DIR: given(z.string().default('data')),
  WATCH: given(z.enum(['0', '1'], 'is neither 0 nor 1: set it to 1 to read changed articles at once').default('0')),
  HEALTH_PORT: given(
    z
      .string()
      .regex(/^\d{1,5}$/, 'is no port: set it to a number from 1 to 65535')
      .refine((port) => Number(port) <= 65_535, 'is no port: set it to a number from 1 to 65535')
      .optional(),
  ),
  HEALTH_HOST: given(
    z.string().regex(/^\S+$/, 'is no address: set it to 127.0.0.1, or 0.0.0.0 for all').default('127.0.0.1'),
  ),
});

export interface Configuration {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  readonly shards: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The folder. */
  readonly articles: string;
  readonly watch: boolean;
  /** Undefined: no health is told. */
  readonly healthPort: number | undefined;
  readonly healthHost: string;
}

/**
 * Reads the variables that .env.example explains.
 * @throws ConfigurationError with a sentence for each fault
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const result = SCHEMA.safeParse(environment);
  if (!result.success) {
    const sentences = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new ConfigurationError([...new Set(sentences)].join('\n'));
  }
  const { data } = result;
  return {
    token: data.DISCORD_TOKEN,
    apiUrl: data.DISCORD_API_URL,
    shards: data.SHARDS,
    logLevel: data.LOG_LEVEL,
    articles: data.ARTICLES_DIR,
    watch: data.WATCH === '1',
    healthPort: data.HEALTH_PORT === undefined ? undefined : Number(data.HEALTH_PORT),
    healthHost: data.HEALTH_HOST,
  };
}

/** The configuration of this process: its environment and the file .env. */
export function loadConfiguration(): Configuration {
  config({ quiet: true });
  return readConfiguration(process.env);
}
