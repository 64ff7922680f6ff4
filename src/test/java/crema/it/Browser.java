package crema.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Opens pages and submits their forms, without running scripts. It keeps cookies and follows redirects. */
public final class Browser {

    private final Connection session =
            Jsoup.newSession().ignoreHttpErrors(true).ignoreContentType(true).timeout(30_000);

    /** One that is signed in already. */
    public static Browser signedIn(String token) {
        var browser = new Browser();
        browser.session.cookie("crema", token);
        return browser;
    }

    /** @param path begins with a slash */
    public Document open(String path) {
        return send(session.newRequest(Site.running().at(path).toString()));
    }

    /**
     * Fills in a form and presses a button of it.
     *
     * @param form the id of the form
     * @param button what is written on the button
     * @param typed what is typed, by the id of the field within the form
     * @return the page this leads to
     */
    public Document submit(Document page, String form, String button, Map<String, String> typed) {
        var element = (FormElement) page.expectFirst("form#" + form);
        var request = session.newRequest(element.absUrl("action"))
                .method(Connection.Method.POST)
                .data(element.formData());
        typed.forEach((field, value) -> put(request, form + ":" + field, value));
        put(request, pressed(element, button), "");
        return send(request);
    }

    private static String pressed(FormElement form, String button) {
        return form.select("button").stream()
                .filter(candidate -> candidate.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + button + " in " + form))
                .attr("name");
    }

    /**
     * Presses the button of a form that files go with.
     *
     * @param files their bytes by name
     * @return the page this leads to
     */
    public Document upload(Document page, String form, String button, String field, Map<String, byte[]> files) {
        var element = (FormElement) page.expectFirst("form#" + form);
        var request = session.newRequest(element.absUrl("action"))
                .method(Connection.Method.POST)
                .data(element.formData());
        files.forEach((name, bytes) -> request.data(field, name, new ByteArrayInputStream(bytes)));
        put(request, pressed(element, button), "");
        return send(request);
    }

    /** The value of a cookie it was given. */
    public String cookie(String name) {
        return session.cookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no cookie " + name))
                .getValue();
    }

    private static void put(Connection request, String name, String value) {
        request.request().data().removeIf(known -> known.key().equals(name));
        request.request().data(HttpConnection.KeyVal.create(name, value));
    }

    private static Document send(Connection request) {
        try {
            return request.execute().parse();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
