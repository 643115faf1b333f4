package vn.lensan.catalog.product;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to products. */
@Service
public class ProductService {
  private final Products products;
  private final ProducerService producers;
  private final ProductRules rules;
  private final PhotoRules photos;
  private final Skus skus;
  private final Clock clock;

  ProductService(
      Products products,
      ProducerService producers,
      ProductRules rules,
      PhotoRules photos,
      Skus skus,
      Clock clock) {
    this.products = products;
    this.producers = producers;
    this.rules = rules;
    this.photos = photos;
    this.skus = skus;
    this.clock = clock;
  }

  public ProductView create(NewProduct given, Scope scope) {
    ProducerView producer =
        producers
            .find(given.householdId(), scope)
            .orElseThrow(() -> ProducerUnknown.forId(given.householdId()));
    ProductContent content = photos.checked(rules.checked(given.content()), producer.id(), scope);
    Product product = made(given, producer, content);
    skus.reserve(producer.id(), product.view().sku(), product.id());
    products.insert(product);
    return product.view();
  }

  private Product made(NewProduct given, ProducerView producer, ProductContent content) {
    String id = given.id() == null ? RequestIds.newId() : given.id();
    String sku = given.sku() == null || given.sku().isBlank() ? Skus.made(id) : given.sku().strip();
    Skus.check(id, sku);
    return Product.create(id, producer.id(), producer.within(), sku, content, clock.instant());
  }

  /**
   * For imports: made, changed or as it was.
   *
   * @param write false to be told what would be done
   */
  public Listed take(NewProduct given, Scope scope, boolean write) {
    String id = Objects.requireNonNull(given.id());
    Optional<Product> existing = products.find(id, scope);
    if (existing.isPresent()) {
      return describe(existing.get(), given.content(), write);
    }
    ProducerView producer =
        producers
            .find(given.householdId(), scope)
            .orElseThrow(() -> ProducerUnknown.forId(given.householdId()));
    Product product = made(given, producer, rules.checked(given.content()));
    if (write) {
      skus.reserve(producer.id(), product.view().sku(), id);
    }
    boolean fresh = !write || products.insertIfAbsent(product);
    return new Listed(fresh ? Upsert.CREATED : Upsert.UNCHANGED, product.view());
  }

  /** A list has no photos; those that are there stay. */
  private Listed describe(Product product, ProductContent given, boolean write) {
    ProductContent before = product.view().content();
    ProductContent next = rules.checked(ListedContent.over(before, given));
    boolean changed = product.describe(next, clock.instant());
    if (changed && write) {
      products.save(product);
    }
    return new Listed(changed ? Upsert.UPDATED : Upsert.UNCHANGED, product.view());
  }

  /** What an import did with a product. */
  public enum Upsert {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  /** What was done with a row, and the product as it is then. */
  public record Listed(Upsert outcome, ProductView product) {}

  public ProductView find(String id, Scope scope) {
    return inScope(id, scope).view();
  }

  /** For our own work, which is bound to no units. */
  public Optional<ProductView> find(String id) {
    return products.find(id).map(Product::view);
  }

  public Page<ProductView> page(ProductQuery query, Scope scope, PageRequest page) {
    return products.page(query, scope, page).map(Product::view);
  }

  /** The first ones in the order of their ids, for those who look at many together. */
  public List<ProductView> some(ProductQuery query, Scope scope, int most) {
    return products.some(query, scope, most).stream().map(Product::view).toList();
  }

  public ProductView change(
      String id, Scope scope, Consumer<ProductView> check, ProductContent content) {
    Product product = inScope(id, scope);
    check.accept(product.view());
    ProductContent next = photos.checked(rules.checked(content), product.view(), scope);
    if (product.describe(next, clock.instant())) {
      products.save(product);
    }
    return product.view();
  }

  /** What it is told as in English; Vietnamese stays what counts. */
  public ProductView translate(
      String id, Scope scope, Consumer<ProductView> check, EnglishText told) {
    Product product = inScope(id, scope);
    check.accept(product.view());
    if (product.translate(told.cleaned(), clock.instant())) {
      products.save(product);
    }
    return product.view();
  }

  private Product inScope(String id, Scope scope) {
    return products.find(id, scope).orElseThrow(() -> ProductNotFound.forId(id));
  }
}
