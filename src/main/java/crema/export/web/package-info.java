/** Documents of exporters as downloads. */
package crema.export.web;
