package crema.archive;

import crema.platform.Json;
import java.util.Arrays;
import java.util.List;

/** Which proposed topics each heading stands for, as JSON and back. */
final class Links {

    private Links() {}

    static String write(List<List<Integer>> links) {
        return Json.write(links);
    }

    static List<List<Integer>> read(String json) {
        return Arrays.stream(Json.form().fromJson(json, Integer[][].class))
                .map(List::of)
                .toList();
    }
}
