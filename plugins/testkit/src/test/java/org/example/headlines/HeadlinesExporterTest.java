package org.example.headlines;

import crema.spi.Exporter;
import crema.testkit.ExporterContract;

class HeadlinesExporterTest extends ExporterContract {
    protected Exporter exporter() {
        return new HeadlinesExporter();
    }
}
