/** The pages of a session: its plan or record, the live board, and coming in by code. */
package crema.session.web;
