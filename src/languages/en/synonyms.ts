export const SYNONYMS = ``;
