package crema.export.web;

import crema.export.Exports;
import crema.member.web.Callers;
import crema.platform.Refusal;
import crema.platform.web.AddressParts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /g/{group}/{chapter}/{date}/export/{exporter}}: a document about a session. */
public class ExportServlet extends HttpServlet {

    @Inject
    private Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Exports.Made made = exports.document(
                    Callers.of(request),
                    part(request, "group"),
                    part(request, "chapter"),
                    part(request, "session"),
                    part(request, "exporter"));
            Attachment.send(made, response);
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }

    private static String part(HttpServletRequest request, String name) {
        return AddressParts.of(request, name);
    }
}
