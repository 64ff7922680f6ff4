package crema.platform.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each call's description with which problems it may be answered: they are the same for all that read and for all that change. */
public class Problems implements OASFilter {

    private static final Map<String, String> READING = Map.of(
            "401", "No valid credential came with the request.",
            "404", "There is nothing here, or it is not for you to see.",
            "503", "Too much at once; Retry-After says when to come back.");

    private static final Map<String, String> CHANGING = Map.of(
            "400", "What was sent cannot be accepted as it is; field names what it is about.",
            "409", "Right in itself, but not with what is true now; type says why.",
            "429", "More changes than anybody makes by hand; Retry-After says when to go on.");

    @Override
    public PathItem filterPathItem(PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Map<String, String> problems = new LinkedHashMap<>(READING);
            if (method != PathItem.HttpMethod.GET) {
                problems.putAll(CHANGING);
            }
            problems.forEach((status, why) -> add(operation, status, why));
        });
        return item;
    }

    private static void add(Operation operation, String status, String why) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(why));
        }
    }

    private static APIResponse problem(String why) {
        Schema schema = OASFactory.createSchema();
        for (String member : new String[] {"type", "title", "detail", "field", "now"}) {
            schema.addProperty(member, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema.addType(Schema.SchemaType.OBJECT))));
    }
}
