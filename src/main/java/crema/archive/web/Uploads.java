package crema.archive.web;

import crema.archive.Brought;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** The files that came with a form. The server has put them on its disk, and removes them when the request is over. */
@RequestScoped
public class Uploads {

    @Inject
    private HttpServletRequest request;

    /** Those of the fields called {@code brought}; a field in which nothing was chosen counts for nothing. */
    List<Brought> files() throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        return request.getParts().stream()
                .filter(part -> part.getName().equals("brought") && named(part))
                .map(part -> new Brought(part.getSubmittedFileName(), part::getInputStream))
                .toList();
    }

    private static boolean named(Part part) {
        return part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty();
    }
}
