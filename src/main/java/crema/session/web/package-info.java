/** Every page that shows sessions: the first page, a chapter, a session as plan or record, the live board, coming in by code. */
package crema.session.web;
