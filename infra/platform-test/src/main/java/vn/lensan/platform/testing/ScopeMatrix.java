package vn.lensan.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.lensan.platform.security.Role;

/**
 * Every endpoint × every role × own, parent and sibling unit. A service keeps its rows in {@code
 * scope-matrix.csv} (method; path; kind; roles); a registered handler without a row, or a row
 * without a handler, fails the build.
 */
public final class ScopeMatrix {
  private final List<Row> rows;

  private ScopeMatrix(List<Row> rows) {
    this.rows = rows;
  }

  /** What an endpoint does with things outside the caller's units. */
  public enum Kind {
    /** One thing: 404. */
    ITEM,
    /** Many things: those outside are not among them. */
    LIST,
    /** Makes a thing in a unit or under a thing outside: 403, 404 or 422, and nothing is made. */
    CREATE,
    /** The same for everybody who has the role. */
    GLOBAL,
    /**
     * As global, but it names a thing of the system, such as a dead letter, that may not be there.
     */
    SYSTEM,
    /** Needs no token. */
    PUBLIC,
    /** For our own services only. */
    INTERNAL
  }

  /** How the caller's unit lies to the thing's unit. */
  public enum Relation {
    OWN,
    PARENT,
    SIBLING
  }

  public record Row(String method, String path, Kind kind, Set<Role> roles) {
    String endpoint() {
      return method + ' ' + path;
    }
  }

  public record Case(Row row, Role role, Relation relation) {
    @Override
    public String toString() {
      return row.endpoint() + " as " + role + " of " + relation + " unit";
    }
  }

  /**
   * The rows of the first resource and of those others that are there: modules that share a service
   * may keep a file each.
   */
  public static ScopeMatrix load(String resource, String... more) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    List<Row> rows = new ArrayList<>(rows(resource));
    Stream.of(more)
        .filter(other -> loader.getResource(other) != null)
        .forEach(other -> rows.addAll(rows(other)));
    return new ScopeMatrix(rows);
  }

  private static List<Row> rows(String resource) {
    try (InputStream in =
            Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource),
                resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ScopeMatrix::row)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split(";", -1);
    Set<Role> roles =
        cells[3].isBlank()
            ? EnumSet.noneOf(Role.class)
            : Stream.of(cells[3].split(","))
                .map(String::strip)
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    return new Row(cells[0].strip(), cells[1].strip(), Kind.valueOf(cells[2].strip()), roles);
  }

  /** The rows are exactly the service's registered handlers. */
  public void assertComplete(RequestMappingHandlerMapping handlers) {
    Set<String> registered = new TreeSet<>();
    handlers
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              if (method.getBeanType().getName().startsWith("vn.lensan.")) {
                registered.addAll(endpoints(info));
              }
            });
    Set<String> known =
        rows.stream().map(Row::endpoint).collect(Collectors.toCollection(TreeSet::new));
    assertThat(known)
        .as("rows of the scope matrix against the registered handlers")
        .isEqualTo(registered);
  }

  private static List<String> endpoints(RequestMappingInfo info) {
    List<String> endpoints = new ArrayList<>();
    info.getPatternValues()
        .forEach(
            path ->
                info.getMethodsCondition()
                    .getMethods()
                    .forEach(method -> endpoints.add(method.name() + ' ' + path)));
    return endpoints;
  }

  /** Every case, roles without a right to the endpoint included. */
  public Stream<Case> cases() {
    return rows.stream()
        .flatMap(
            row ->
                Stream.of(Role.values())
                    .filter(role -> role != Role.SERVICE)
                    .flatMap(
                        role ->
                            Stream.of(Relation.values())
                                .map(relation -> new Case(row, role, relation))));
  }

  /**
   * @param thing something that the answer would hold if the thing outside were seen, such as its
   *     id
   */
  public static void verify(Case tried, Api.Answer answer, String thing) {
    Row row = tried.row();
    if (row.kind() == Kind.PUBLIC) {
      assertThat(answer.status()).as(tried.toString()).isNotIn(401, 403);
    } else if (row.kind() == Kind.INTERNAL || !row.roles().contains(tried.role())) {
      assertThat(answer.status()).as(tried.toString()).isEqualTo(403);
    } else if (row.kind() == Kind.SYSTEM) {
      assertThat(answer.status())
          .as("%s: %s", tried, answer.text())
          .isNotIn(401, 403)
          .isLessThan(500);
    } else if (tried.relation() != Relation.SIBLING || row.kind() == Kind.GLOBAL) {
      assertThat(answer.status())
          .as("%s: %s", tried, answer.text())
          .isNotIn(401, 403, 404)
          .isLessThan(500);
    } else {
      outside(tried, answer, thing);
    }
  }

  private static void outside(Case tried, Api.Answer answer, String thing) {
    switch (tried.row().kind()) {
      case ITEM -> assertThat(answer.status()).as(tried.toString()).isEqualTo(404);
      case CREATE -> assertThat(answer.status()).as(tried.toString()).isIn(403, 404, 422);
      default -> assertThat(answer.status()).as(tried.toString()).isLessThan(300);
    }
    if (!tried.row().path().contains("{")) {
      assertThat(answer.text()).as(tried.toString()).doesNotContain(thing);
    }
  }
}
