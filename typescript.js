/** Keeps compiled modules in the machine's folder for temporary files: halves the time of a start. Types are Node's own matter. */
import module from 'node:module';

module.enableCompileCache?.();
