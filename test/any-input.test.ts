/** A few of the inputs that `any-input.slow.ts` tries at length. */
import { testAnyInput } from './any-input.ts';

await testAnyInput(100);
