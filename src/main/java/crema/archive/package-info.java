/**
 * What was before: notes of past sessions are read and become sessions of their chapter.
 *
 * <p>Here belongs everything that reads: files, archives, the notes in them, and what a heading means. How a past session is kept is
 * the business of the session; how notes are written, of an exporter.
 */
package crema.archive;
