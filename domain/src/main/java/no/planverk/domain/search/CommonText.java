package no.planverk.domain.search;

import java.util.UUID;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.TenantId;

/**
 * A published text that is found from every municipality.
 *
 * @param heard whether it is the text in hearing, which stands beside the plan's own address
 * @param type the id of the plan's type
 */
public record CommonText(
    UUID publication,
    TenantId tenant,
    Slug slug,
    boolean heard,
    String type,
    String title,
    Language language) {}
