package crema.platform.rest;

import crema.platform.Json;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Resources write {@link Json} in the form everything else does. */
@Provider
public class JsonForm implements ContextResolver<Jsonb> {

    @Override
    public Jsonb getContext(Class<?> type) {
        return Json.form();
    }
}
