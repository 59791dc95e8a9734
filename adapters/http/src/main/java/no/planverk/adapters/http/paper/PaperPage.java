package no.planverk.adapters.http.paper;

/**
 * A page that becomes paper.
 *
 * @param html a whole HTML page; its {@code lang} and title are the paper's
 * @param owner whose paper it is, at the head of each sheet and as its author
 * @param note what it is or when it was made, at the foot of each sheet
 * @param wide whether the sheets lie on their long side, for broad tables
 */
public record PaperPage(String html, String owner, String note, boolean wide) {}
