/** What cannot be read as an article. */

/** A file or page that cannot be an article; the message is one sentence that names it and the remedy. */
export class ArticleFileError extends Error {}
