/**
 * The host of exporters: finds them, builds what they may see, runs them under a cap, and logs each run. What they write in which
 * format is theirs; nothing here knows a concrete one.
 */
package crema.export;
