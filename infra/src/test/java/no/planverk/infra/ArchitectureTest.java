package no.planverk.infra;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the rooms, as the table in ARCHITECTURE.md draws them. */
@AnalyzeClasses(
    packages = "no.planverk",
    importOptions = {ImportOption.DoNotIncludeTests.class, NoTestJars.class})
class ArchitectureTest {
  private static final String DOMAIN = "no.planverk.domain..";
  private static final String APPLICATION = "no.planverk.application..";
  private static final String PORT = "no.planverk.application.port..";
  private static final String TENANTS = "no.planverk.tenants..";
  private static final String HTTP = "no.planverk.adapters.http..";
  private static final String REST = "no.planverk.adapters.rest..";
  private static final String SCIM = "no.planverk.adapters.scim..";
  private static final String IDENTITY = "no.planverk.adapters.identity..";
  private static final String WORKSPACE = "no.planverk.adapters.workspace..";
  private static final String PUBLICATION = "no.planverk.adapters.publication..";
  private static final String PARTICIPATION = "no.planverk.adapters.participation..";
  private static final String DATABASE = "no.planverk.adapters.database..";
  private static final String DOCUMENTS = "no.planverk.adapters.documents..";
  private static final String METRICS = "no.planverk.adapters.metrics..";
  private static final String MAIL = "no.planverk.adapters.mail..";
  private static final String INFRA = "no.planverk.infra..";

  @ArchTest
  static final ArchRule the_domain_needs_nothing_but_java =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              DOMAIN,
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.math..",
              "java.text..",
              "java.security..",
              "java.nio.charset..",
              "java.io",
              "org.jspecify..");

  @ArchTest
  static final ArchRule use_cases_know_the_domain_and_the_ports =
      rooms(APPLICATION, DOMAIN, APPLICATION);

  @ArchTest
  static final ArchRule ports_do_not_know_use_cases =
      noClasses()
          .that()
          .resideInAPackage(PORT)
          .should()
          .dependOnClassesThat(resideInAPackage(APPLICATION).and(not(resideInAPackage(PORT))));

  @ArchTest
  static final ArchRule tenants_know_ports_and_domain = rooms(TENANTS, DOMAIN, PORT, TENANTS);

  @ArchTest
  static final ArchRule what_http_adapters_share_knows_the_domain =
      rooms(HTTP, DOMAIN, "no.planverk.application.people..", HTTP);

  @ArchTest
  static final ArchRule the_api_knows_use_cases = rooms(REST, DOMAIN, APPLICATION, HTTP, REST);

  @ArchTest
  static final ArchRule the_directory_knows_use_cases =
      rooms(SCIM, DOMAIN, APPLICATION, HTTP, SCIM);

  @ArchTest
  static final ArchRule the_staffs_pages_know_use_cases =
      rooms(WORKSPACE, DOMAIN, APPLICATION, HTTP, WORKSPACE, "gg.jte.generated..");

  @ArchTest
  static final ArchRule signing_in_knows_use_cases_and_is_what_asks_providers =
      rooms(IDENTITY, DOMAIN, APPLICATION, HTTP, IDENTITY);

  /** It is driven by browsers and asked by use cases: of the ports it may know its own two. */
  @ArchTest
  static final ArchRule signing_in_knows_its_own_ports_only =
      noClasses()
          .that()
          .resideInAPackage(IDENTITY)
          .should()
          .dependOnClassesThat(
              resideInAPackage(PORT)
                  .and(
                      not(
                          nameMatching(
                              "no\\.planverk\\.application\\.port\\.(Sealing|IdentityProviders)(\\$.*)?"))));

  @ArchTest
  static final ArchRule openid_connect_stays_with_signing_in =
      only("com.nimbusds..", IDENTITY, INFRA);

  @ArchTest
  static final ArchRule the_public_site_knows_published_things_only =
      rooms(
          PUBLICATION,
          "no.planverk.domain",
          "no.planverk.domain.catalogue..",
          "no.planverk.domain.comparison..",
          "no.planverk.domain.publication..",
          "no.planverk.domain.sdg..",
          "no.planverk.domain.search..",
          "no.planverk.domain.writing..",
          "no.planverk.domain.tenant..",
          "no.planverk.application.publishing..",
          "no.planverk.application.people..",
          HTTP,
          PUBLICATION,
          "gg.jte.generated..");

  @ArchTest
  static final ArchRule the_public_site_cannot_name_a_working_text =
      noClasses()
          .that()
          .resideInAPackage(PUBLICATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("no.planverk.domain.plan..", "no.planverk.domain.element..");

  @ArchTest
  static final ArchRule of_writing_the_public_site_knows_what_changed_only =
      noClasses()
          .that()
          .resideInAPackage(PUBLICATION)
          .should()
          .dependOnClassesThat(
              resideInAPackage("no.planverk.domain.writing..")
                  .and(
                      not(
                          nameMatching(
                              "no\\.planverk\\.domain\\.writing\\.(Difference|TextComparison)(\\$.*)?"))));

  @ArchTest
  static final ArchRule public_forms_know_what_is_published_and_what_is_sent =
      rooms(
          PARTICIPATION,
          "no.planverk.domain",
          "no.planverk.domain.catalogue..",
          "no.planverk.domain.following..",
          "no.planverk.domain.publication..",
          "no.planverk.domain.tenant..",
          "no.planverk.application.following..",
          "no.planverk.application.publishing..",
          "no.planverk.application.people..",
          HTTP,
          PARTICIPATION,
          "gg.jte.generated..");

  @ArchTest
  static final ArchRule stores_know_ports_and_tenants =
      rooms(DATABASE, DOMAIN, PORT, TENANTS, DATABASE);

  @ArchTest static final ArchRule documents_know_ports = rooms(DOCUMENTS, DOMAIN, PORT, DOCUMENTS);

  @ArchTest
  static final ArchRule metrics_know_ports =
      rooms(METRICS, "no.planverk.domain.tenant..", PORT, METRICS);

  @ArchTest
  static final ArchRule letters_know_ports_and_texts = rooms(MAIL, DOMAIN, PORT, HTTP, MAIL);

  @ArchTest static final ArchRule mail_stays_with_letters = only("jakarta.mail..", MAIL);

  @ArchTest
  static final ArchRule paper_comes_from_the_press =
      only("com.openhtmltopdf..", "no.planverk.adapters.http.paper..");

  @ArchTest
  static final ArchRule pdf_comes_from_the_press =
      only("org.apache.pdfbox..", "no.planverk.adapters.http.paper..");

  @ArchTest
  static final ArchRule http_adapters_know_no_port_no_tenants_and_no_sql =
      noClasses()
          .that()
          .resideInAnyPackage(HTTP, REST, SCIM, WORKSPACE, PUBLICATION, PARTICIPATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PORT, TENANTS, "org.jooq..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule jooq_stays_with_the_stores = only("org.jooq..", DATABASE, TENANTS, INFRA);

  @ArchTest
  static final ArchRule helidon_stays_at_the_edge =
      only(
          "io.helidon..",
          HTTP,
          REST,
          SCIM,
          IDENTITY,
          WORKSPACE,
          PUBLICATION,
          PARTICIPATION,
          METRICS,
          INFRA);

  @ArchTest
  static final ArchRule prometheus_stays_with_metrics = only("io.prometheus..", METRICS, INFRA);

  @ArchTest static final ArchRule json_binding_stays_in_the_api = only("jakarta.json.bind..", REST);

  @ArchTest
  static final ArchRule json_processing_stays_at_the_edge =
      only("jakarta.json..", REST, SCIM, WORKSPACE, DOCUMENTS, PUBLICATION, INFRA);

  @ArchTest static final ArchRule liquibase_stays_with_tenants = only("liquibase..", TENANTS);

  @ArchTest
  static final ArchRule only_the_cleaner_and_the_stores_make_rich_text =
      noClasses()
          .that()
          .resideOutsideOfPackages(DOCUMENTS, DATABASE, DOMAIN)
          .should()
          .callConstructor("no.planverk.domain.catalogue.RichText", "java.lang.String");

  @ArchTest
  static final ArchRule plain_sql_stays_with_tenants =
      noClasses()
          .that(
              resideInAnyPackage("no.planverk..")
                  .and(not(resideInAPackage(TENANTS)))
                  .and(not(resideInAPackage("no.planverk.adapters.database.tables.."))))
          .should()
          .callMethodWhere(Calls.toPlainSql());

  @ArchTest
  static final ArchRule time_and_ids_are_handed_in =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN, APPLICATION)
          .should()
          .callMethodWhere(Calls.toTheMachine());

  @ArchTest
  static final ArchRule threads_block_freely_and_share_nothing =
      noClasses()
          .that()
          .resideInAPackage("no.planverk..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ThreadLocal")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.CompletableFuture")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.concurrent.Flow");

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses()
          .that()
          .resideInAPackage("no.planverk..")
          .should()
          .haveNameMatching(
              ".*(Impl|Manager|Helper|Util|Utils|Dto|Mapper|Processor)|.*\\.(Abstract|Base)[A-Z].*");

  @ArchTest
  static final ArchRule areas_form_no_cycles =
      slices().matching("no.planverk.application.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rooms_form_no_cycles =
      slices().matching("no.planverk.adapters.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packages_of_tenants_form_no_cycles =
      slices().assignedFrom(new PackagesOfTenants()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule a_use_case_is_final_has_one_door_and_asks_who_comes =
      classes().that(UseCases.ARE).should(UseCases.BE_ONE_ACT_OF_AN_ACTOR);

  @ArchTest
  static final ArchRule use_cases_are_made_in_the_composition_root =
      noClasses()
          .that()
          .resideOutsideOfPackages(INFRA)
          .should()
          .callConstructorWhere(UseCases.CONSTRUCTED);

  private static ArchRule rooms(String room, String... may) {
    return classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(may).or(not(resideInAPackage("no.planverk.."))));
  }

  private static ArchRule only(String library, String... rooms) {
    DescribedPredicate<JavaClass> others =
        resideInAPackage("no.planverk..").and(not(resideInAnyPackage(rooms)));
    return noClasses().that(others).should().dependOnClassesThat().resideInAPackage(library);
  }
}
