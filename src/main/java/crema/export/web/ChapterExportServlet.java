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

/** {@code /g/{group}/{chapter}/export/{exporter}}: a document about a chapter. */
public class ChapterExportServlet extends HttpServlet {

    @Inject
    private Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Exports.Made made = exports.document(
                    Callers.of(request),
                    AddressParts.of(request, "group"),
                    AddressParts.of(request, "chapter"),
                    AddressParts.of(request, "exporter"));
            Attachment.send(made, response);
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }
}
