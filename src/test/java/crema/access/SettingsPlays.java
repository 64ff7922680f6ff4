package crema.access;

import java.util.Map;
import java.util.UUID;

/** Changing how a chapter goes about its sessions. */
final class SettingsPlays {

    private SettingsPlays() {}

    static Map<String, Play> all() {
        return Map.of(
                "PRESS chapterSettings.save",
                stage -> stage.press(
                        stage.keeper().self(),
                        stage.scene().fill("/g/{group}/{chapter}/settings"),
                        "customs",
                        "Save",
                        wish()),
                "PATCH /api/v1/groups/{group}/chapters/{chapter}",
                stage -> stage.call("PATCH", stage.scene().fill("/groups/{group}/chapters/{chapter}"), wish()));
    }

    private static Map<String, String> wish() {
        return Map.of("callLink", "https://call.example.org/" + UUID.randomUUID());
    }
}
