/** Inputs by the thousand. */
import { testAnyInput } from './any-input.ts';

await testAnyInput(1500);
