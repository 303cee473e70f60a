/** Environment → configuration, checked once at start. */
import { config } from 'dotenv';
import { z } from 'zod';

/** A variable that cannot be; the message is one sentence with the variable and the remedy, never its secret value. */
export class ConfigurationError extends Error {}

const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(empty, schema.optional());

const SCHEMA = z.object({
  DISCORD_TOKEN: optional(
    z
      .string()
      .trim()
      .regex(
        /^(?!Bot )\S{10,}$/,
        'is no bot token: copy it from the Bot page at https://discord.com/developers/applications',
      ),
  ),
  DISCORD_API_URL: optional(
    z.url({ protocol: /^https?$/, error: 'is no address: write it like http://127.0.0.1:8080/api' }),
  ),
  SHARDS: optional(
    z
      .string()
      .regex(/^(?:auto|\d{1,5}(?:-\d{1,5})?\/\d{1,5})$/, 'is no part: set it to auto, or to a part such as 0-3/16'),
  ),
  LOG_LEVEL: z.preprocess(
    empty,
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'is no level: set it to debug, info, warn, error or silent')
      .default('info'),
  ),
  ARTICLES_DIR: z.preprocess(empty, z.string().default('data')),
});

export interface Configuration {
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
  readonly shards: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly articles: string;
}

/**
 * Reads the variables that .env.example explains.
 * @throws ConfigurationError at the first fault
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const result = SCHEMA.safeParse(environment);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ConfigurationError(`${issue?.path.join('.')} ${issue?.message}.`);
  }
  const {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    SHARDS: shards,
    LOG_LEVEL: logLevel,
    ARTICLES_DIR: articles,
  } = result.data;
  return { token, apiUrl, shards, logLevel, articles };
}

/** The configuration of this process: its environment and the file .env. */
export function loadConfiguration(): Configuration {
  config({ quiet: true });
  return readConfiguration(process.env);
}
