/**
 * The host of exporters: finds them, builds what they may see, runs them under a cap, and logs each run. What they write in which
 * format is theirs; nothing here knows a concrete one.
 *
 * <p>Of each exporter that serves requests its first document about a session is answered at the session's address, and its first
 * about a chapter at the chapter's.
 *
 * <p>A chapter's archive is what an import takes back: notes of the type {@code text/markdown}, and pictures. So the exporter whose
 * document about a session is of that type writes all of it, that document for each session and all its documents about the chapter;
 * of several such exporters it is the first found. An archive of every exporter at once, in folders, would double each session when
 * it is read back, and change with whatever is installed; other formats are asked for one by one.
 *
 * <p>The zip is written while it is read and is cut off where that fails: see {@link crema.export.Archives}.
 */
package crema.export;
