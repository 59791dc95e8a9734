package no.planverk.domain.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** A range of an indicator's values that means one status, as {@code green} from 80 upwards. */
public record Band(String status, Optional<BigDecimal> from, Optional<BigDecimal> to) {}
