package crema.story;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import crema.it.Person;
import crema.it.Site;
import java.util.ArrayList;
import java.util.List;

/** One person before one screen. Things are found by what they are called. */
public final class Seat {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Seat(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Signed in already. */
    Seat as(Person person) {
        context.addCookies(List.of(new Cookie("crema", person.token())
                .setUrl(Site.running().baseUri().toString())
                .setHttpOnly(true)));
        return this;
    }

    /** @param path begins with a slash */
    Seat open(String path) {
        page.navigate(Site.running().at(path).toString());
        return this;
    }

    /** The board, once it is live. */
    public Seat openBoard(String path) {
        open(path + "/board");
        return live();
    }

    Seat live() {
        page.locator("main[data-live=live]").waitFor();
        return this;
    }

    public Page page() {
        return page;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    Locator text(String text) {
        return page.getByText(text);
    }

    /** The line about the connection, which is announced in the same words. */
    Locator network(String says) {
        return page.locator("#network", new Page.LocatorOptions().setHasText(says));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator region(String name) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Types into a field and presses Enter. */
    void say(String label, String text) {
        field(label).fill(text);
        field(label).press("Enter");
    }

    void press(String name) {
        button(name).click();
    }

    /** As when a battery is empty: nobody says good-bye. */
    void leaveAbruptly() {
        context.close();
    }

    void offline(boolean offline) {
        context.setOffline(offline);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
