package no.planverk.adapters.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.contract.Samples;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Look;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.SignInSettings;
import no.planverk.domain.signin.SignInWay;
import no.planverk.domain.signin.SupportGrant;
import no.planverk.domain.template.OwnTemplate;
import no.planverk.domain.template.TemplateId;
import no.planverk.domain.template.TemplateSection;

/**
 * A valid value of whatever type a store may be given, put together from the values of its parts:
 * so a new method of a port finds its arguments by itself.
 */
final class Specimens {
  private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-00000000000a");

  /** One of these is what a record of one text holds: a name, a hash, an address, a goal … */
  private static final List<String> WORDS =
      List.of("klima", "eva@post.example", "0".repeat(64), "a".repeat(16), "11.3", "2026");

  private static final Map<Class<?>, Object> GIVEN =
      Map.ofEntries(
          // Hexadecimal, which some texts must be and the others may.
          Map.entry(String.class, "00"),
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(double.class, 1.0),
          Map.entry(boolean.class, true),
          Map.entry(byte[].class, new byte[] {1}),
          Map.entry(UUID.class, ID),
          Map.entry(Instant.class, MORNING),
          Map.entry(LocalDate.class, LocalDate.parse("2026-03-02")),
          Map.entry(YearMonth.class, YearMonth.parse("2026-03")),
          Map.entry(BigDecimal.class, BigDecimal.ONE));

  /** Wholes that have a rule which parts alone do not tell. */
  private static final Map<Class<?>, Object> RULED =
      Map.ofEntries(
          Map.entry(PlanType.class, PlanTypes.find("no.community-part").orElseThrow()),
          Map.entry(Plan.class, Samples.plan("Klimaplan")),
          Map.entry(Manuscript.class, Manuscript.empty()),
          Map.entry(Element.Content.class, Element.Content.titled("Klima")),
          Map.entry(Look.class, Look.DEFAULT),
          Map.entry(NumberingScheme.class, NumberingScheme.USUAL),
          Map.entry(Budget.class, Budget.begun(new PlanId(ID))),
          Map.entry(
              LocalName.class,
              LocalName.of(ElementKind.GOAL, Language.NB, "Mål", Optional.empty())),
          Map.entry(
              SupportGrant.class,
              new SupportGrant(
                  new GrantId(ID),
                  "Klima",
                  new PersonId(ID),
                  MORNING,
                  MORNING.plus(Duration.ofHours(1)),
                  Optional.empty())),
          Map.entry(
              SignInSettings.class,
              new SignInSettings(
                  new SignInWay.SharedClient("entra", "klima"),
                  "sub",
                  "openid",
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  1)),
          Map.entry(
              OwnTemplate.class,
              new OwnTemplate(
                  new TemplateId(ID),
                  "Klima",
                  Set.of("no.community-part"),
                  List.of(
                      new TemplateSection(new Title("Mål"), Optional.empty(), false, List.of())),
                  false,
                  1)));

  private Specimens() {}

  static Object of(Type type) {
    return of(type, true);
  }

  /**
   * @param full whether optional parts are there; where that makes no valid whole, they are not
   */
  private static Object of(Type type, boolean full) {
    if (type instanceof ParameterizedType parts) {
      return ofParts((Class<?>) parts.getRawType(), parts.getActualTypeArguments(), full);
    }
    Class<?> wanted = (Class<?>) type;
    Object given = GIVEN.getOrDefault(wanted, RULED.get(wanted));
    if (given != null) {
      return given;
    }
    if (wanted.isEnum()) {
      return wanted.getEnumConstants()[0];
    }
    if (wanted.isSealed()) {
      return of(wanted.getPermittedSubclasses()[0], full);
    }
    if (wanted.isRecord()) {
      return made(wanted);
    }
    throw new IllegalStateException("nobody has said what a " + wanted.getName() + " may be");
  }

  private static Object ofParts(Class<?> raw, Type[] parts, boolean full) {
    if (raw == Optional.class) {
      return full ? Optional.of(of(parts[0])) : Optional.empty();
    }
    if (raw == Map.class) {
      return Map.of(of(parts[0]), of(parts[1]));
    }
    return raw == Set.class ? Set.of(of(parts[0])) : List.of(of(parts[0]));
  }

  private static Object made(Class<?> wanted) {
    RecordComponent[] components = wanted.getRecordComponents();
    if (components.length == 1 && components[0].getType() == String.class) {
      return ofOneWord(wanted);
    }
    try {
      return constructed(wanted, parts(components, true));
    } catch (InvalidValue contradictory) {
      return constructed(wanted, parts(components, false));
    }
  }

  private static Object[] parts(RecordComponent[] components, boolean full) {
    return Arrays.stream(components).map(it -> of(it.getGenericType(), full)).toArray();
  }

  private static Object ofOneWord(Class<?> wanted) {
    for (String word : WORDS) {
      try {
        return constructed(wanted, word);
      } catch (InvalidValue unfit) {
        continue;
      }
    }
    throw new IllegalStateException("nobody has said how a " + wanted.getName() + " is written");
  }

  private static Object constructed(Class<?> wanted, Object... parts) {
    Class<?>[] types =
        Arrays.stream(wanted.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = wanted.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (InvocationTargetException refused) {
      if (refused.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw new IllegalStateException(refused);
    } catch (ReflectiveOperationException unreachable) {
      throw new IllegalStateException(unreachable);
    }
  }
}
