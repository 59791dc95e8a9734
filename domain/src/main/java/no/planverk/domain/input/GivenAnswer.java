package no.planverk.domain.input;

import java.util.Optional;

/** What a request was answered with, kept so that its repetition is answered the same. */
public record GivenAnswer(int status, Optional<String> location, String body) {}
