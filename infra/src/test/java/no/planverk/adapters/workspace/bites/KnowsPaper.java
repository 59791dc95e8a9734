package no.planverk.adapters.workspace.bites;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints by itself, past the press. */
record KnowsPaper(PdfRendererBuilder builder, PDDocument document) {}
