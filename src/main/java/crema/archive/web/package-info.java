/** The pages of an import: bringing notes, looking at what they would become, and at one of them beside its text. */
package crema.archive.web;
