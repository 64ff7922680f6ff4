/** Importing notes by a script: the body is streamed in, the report is streamed out. */
package crema.archive.rest;
