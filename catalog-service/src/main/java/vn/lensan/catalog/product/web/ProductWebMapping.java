package vn.lensan.catalog.product.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.springframework.http.HttpStatus;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.Grading;
import vn.lensan.catalog.product.NewProduct;
import vn.lensan.catalog.product.Offer;
import vn.lensan.catalog.product.ProductContent;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.product.UnitWeight;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.time.Days;

@Mapper
interface ProductWebMapping {
  @Mapping(target = "content", source = "request")
  NewProduct toNew(ProductRequest request);

  ProductContent toContent(ProductRequest request);

  Offer toOffer(ProductRequest.OfferRequest request);

  @Mapping(target = "name", source = "view.content.name")
  @Mapping(target = "unitOfMeasure", source = "view.content.unitOfMeasure")
  @Mapping(target = "group", source = "view.content.group")
  @Mapping(target = "commodity", source = "view.content.commodity")
  @Mapping(target = "description", source = "view.content.description")
  @Mapping(target = "photoIds", source = "view.content.photoIds")
  @Mapping(target = "origin", source = "view.content.origin")
  @Mapping(target = "offer", source = "view.content.offer")
  @Mapping(target = "commodityCode", source = "view.content", qualifiedByName = "commodityCode")
  @Mapping(target = "kilogramsPerUnit", source = "view.content.kilogramsPerUnit")
  @Mapping(target = "weight", source = "view.content")
  @Mapping(target = "evidence", source = "view.content.evidence")
  @Mapping(target = "standard", source = "view.content.standard")
  @Mapping(target = "grading", source = "view")
  @Mapping(target = "ocopCertificate", source = "view.ocop")
  ProductAnswer toAnswer(ProductView view, List<ProductAnswer.WarningAnswer> warnings);

  /** In a list nobody looks twice. */
  default ProductAnswer toAnswer(ProductView view) {
    return toAnswer(view, List.of());
  }

  /** What a merge patch is laid over. */
  @Mapping(target = ".", source = "content")
  ProductRequest toRequest(ProductView view);

  default List<String> toPhotos(@Nullable List<String> photoIds) {
    return photoIds == null ? List.of() : List.copyOf(photoIds);
  }

  @Named("commodityCode")
  default @Nullable String toCommodityCode(ProductContent content) {
    return content.knownCommodity().map(Commodity::code).orElse(null);
  }

  default ProductAnswer.@Nullable WeightAnswer toWeight(ProductContent content) {
    return content.weight().map(one -> weighed(one, content.offer().quantity())).orElse(null);
  }

  private static ProductAnswer.WeightAnswer weighed(UnitWeight one, long quantity) {
    return new ProductAnswer.WeightAnswer(one.kilograms(), one.basis(), one.times(quantity));
  }

  default ProductAnswer.@Nullable GradingAnswer toGrading(ProductView view) {
    Grading said = view.grading();
    return said == null
        ? null
        : new ProductAnswer.GradingAnswer(
            said.kind(), said.grade(), said.confirmedOn(), said.holdsFor(view.content()));
  }

  default Money toMoney(ProductRequest.PriceRequest price) {
    if (!Money.VND.equals(price.currency())) {
      throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "product.invalid")
          .error("/offer/price/currency", "currency-not-vnd");
    }
    return new Money(price.amount().longValueExact(), price.currency());
  }

  default OffsetDateTime toOffset(Instant at) {
    return Days.offset(at);
  }
}
