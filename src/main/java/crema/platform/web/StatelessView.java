package crema.platform.web;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page. What a component keeps for the time of a view, such as the nonce of the scripts, is kept as long as the
 * request: the view map of Faces would open an HTTP session for everybody who looks.
 */
public class StatelessView extends UIViewRoot {

    private final Map<String, Object> kept = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return kept;
    }
}
