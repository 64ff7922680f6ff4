/**
 * The exporter {@code markdown}: the notes of a session, in the shape the group keeps its archive in, and the index of
 * them.
 *
 * <pre>
 * ![Our Board](images/2031.03.04.png)      where there is a picture
 *
 * Tea Tables 03/04/2031
 * 7 attendees                              where their number is known
 *
 * All Topics                               where topics were proposed
 * - Kettles
 *
 * Epiphanies                               where there are any
 * - Weigh the leaves
 *
 * Kettles (3 votes)                        each discussed topic; votes where they are known
 * - A goose neck pours slowly
 *     - four spaces a level
 * </pre>
 *
 * <p>Several sessions follow each other in the order of the report, with a line {@code ---} between blank ones. Text is
 * kept as it is, except that a line break in it becomes a space, since a heading or a bullet is one line.
 *
 * <p>The index of a chapter has a line for each session, newest first, that leads to its notes beside it:
 *
 * <pre>
 * # Tea Tables Lisbon
 *
 * * [04 March 2031](2031-03-04.md)
 * * [24 December 2030](2030-12-24.md)
 * </pre>
 *
 * <p>Here belongs what makes these two documents. Reading notes back is the business of the archive.
 */
package crema.markdown;
