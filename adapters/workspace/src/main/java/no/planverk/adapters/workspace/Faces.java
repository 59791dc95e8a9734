package no.planverk.adapters.workspace;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import no.planverk.adapters.http.Digest;
import no.planverk.adapters.http.Palette;
import no.planverk.application.publishing.ReadLook;
import no.planverk.application.publishing.ReadNames;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.publication.Look;
import no.planverk.domain.tenant.TenantId;

/**
 * How each municipality looks and which words it uses, remembered until it has changed. Threads
 * share it.
 */
public final class Faces {
  private final ReadLook readLook;
  private final ReadNames readNames;
  private final AtomicLong changes = new AtomicLong();
  private final ConcurrentHashMap<TenantId, Face> known = new ConcurrentHashMap<>();

  public Faces(ReadLook readLook, ReadNames readNames) {
    this.readLook = readLook;
    this.readNames = readNames;
  }

  /** A municipality's look and words. */
  record Face(Look look, LocalNames names) {
    /** Names the colours as they are, so that a browser asks for them once. */
    String theme() {
      byte[] css = Palette.sheet(look.colour()).getBytes(StandardCharsets.UTF_8);
      return Digest.of(css).substring(0, 12);
    }
  }

  Face of(TenantId tenant) {
    Face face = known.get(tenant);
    return face == null ? read(tenant) : face;
  }

  /** What was read while something changed may be from before, and is not kept. */
  private Face read(TenantId tenant) {
    long before = changes.get();
    Face face = new Face(readLook.read(tenant), readNames.read(tenant));
    known.put(tenant, face);
    if (changes.get() != before) {
      known.remove(tenant);
    }
    return face;
  }

  /** The municipality looks or speaks otherwise. */
  public void changed(TenantId tenant) {
    changes.incrementAndGet();
    known.remove(tenant);
  }

  /** Anything may have changed. */
  public void everythingChanged() {
    changes.incrementAndGet();
    known.clear();
  }
}
