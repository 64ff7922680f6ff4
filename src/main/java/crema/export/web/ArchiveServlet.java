package crema.export.web;

import crema.export.Archives;
import crema.member.web.Callers;
import crema.platform.Refusal;
import crema.platform.web.AddressParts;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /g/{group}/{chapter}/archive.zip}: all notes of a chapter. What goes wrong before anything is sent is an error page; after
 * that the connection is cut, so that nobody takes half an archive for a whole one.
 */
public class ArchiveServlet extends HttpServlet {

    @Inject
    private Archives archives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Archives.Archive archive = archives.of(
                    Callers.of(request), AddressParts.of(request, "group"), AddressParts.of(request, "chapter"));
            Attachment.announce(archive.fileName(), "application/zip", response);
            if (!request.getMethod().equals("HEAD")) {
                send(archive, response);
            }
        } catch (Refusal refused) {
            if (!response.isCommitted()) {
                response.sendError(refused.kind().status());
            }
        }
    }

    private void send(Archives.Archive archive, HttpServletResponse response) throws IOException {
        boolean whole = false;
        try {
            archives.write(archive, response.getOutputStream());
            whole = true;
        } finally {
            if (!whole) {
                breakOff(response);
            }
        }
    }

    private static void breakOff(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            cut();
        } else {
            response.reset();
        }
    }

    /** A servlet can only end an answer as if it were complete. */
    private static void cut() throws IOException {
        ServletRequestContext.requireCurrent().getExchange().getConnection().close();
    }
}
