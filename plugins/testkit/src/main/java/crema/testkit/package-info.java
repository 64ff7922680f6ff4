/**
 * Proves that an exporter keeps the promises of {@link crema.spi.Exporter}: its author extends
 * {@link crema.testkit.ExporterContract} in the exporter's own tests.
 *
 * <p>Here belong the contract and the reports it needs, all invented. Here does not belong anything that only one
 * exporter promises, such as what its documents look like.
 */
package crema.testkit;
