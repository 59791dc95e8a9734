package no.planverk.adapters.mail;

import java.util.Optional;
import no.planverk.domain.catalogue.Language;

/**
 * A letter in words, without markup.
 *
 * @param name of the reader, where it is known
 * @param leave where the reader says that they want none of these
 * @param oneClick whether to post there is enough, as mail programs do for their readers (RFC 8058)
 */
record MailText(
    String sender,
    Optional<String> name,
    Language language,
    String subject,
    String body,
    String leave,
    boolean oneClick) {}
