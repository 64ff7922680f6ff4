/**
 * What every part stands on and none of it is about coffee: migrations, the clock, identifiers, due work, retries, refusals, audit.
 * Nothing here knows a group or a session; what does belongs in the part that owns the word.
 */
package crema.platform;
