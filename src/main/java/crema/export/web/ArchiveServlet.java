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
            send(archive, response);
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }

    private void send(Archives.Archive archive, HttpServletResponse response) throws IOException {
        try {
            archives.write(archive, response.getOutputStream());
        } catch (IOException | RuntimeException brokenOff) {
            if (!response.isCommitted()) {
                response.reset();
                throw brokenOff;
            }
            cut();
        }
    }

    /** A servlet can only end an answer as if it were complete. */
    private static void cut() throws IOException {
        ServletRequestContext.requireCurrent().getExchange().getConnection().close();
    }
}
