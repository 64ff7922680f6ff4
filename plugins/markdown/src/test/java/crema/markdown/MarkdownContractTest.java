package crema.markdown;

import crema.spi.Exporter;
import crema.testkit.ExporterContract;

class MarkdownContractTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new MarkdownExporter();
    }
}
