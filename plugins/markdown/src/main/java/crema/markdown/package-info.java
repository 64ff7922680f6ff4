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
 * <p>Reading the notes back gives the same session, whatever its people typed. Text is written as it is, unless whoever
 * reads it would take it for something else; then one backslash stands before it, which the reader takes away again:
 *
 * <ul>
 *   <li>before a heading or the group's name that looks like a bullet ({@code - x}), a rule ({@code ---}), a heading mark
 *       ({@code # x}), a picture ({@code ![x](y)}), a number of attendees ({@code 6 attendees}), the head of a part
 *       ({@code All Topics}, {@code Epiphanies}, in any case, with a colon or a wrong letter), nothing at all (a no-break
 *       space) or the byte order mark of a file;
 *   <li>before text that is such a thing after one or more backslashes, so that these stay apart from ours;
 *   <li>in a heading without votes that ends like one with votes: before the parenthesis, {@code x \(3 votes)};
 *   <li>before a bullet's text that cannot be seen. Any other text of a bullet is safe behind its mark.
 * </ul>
 *
 * <p>A backslash anywhere else is a backslash.
 *
 * <p>Here belongs what makes these two documents. Reading notes back is the business of the archive.
 */
package crema.markdown;
