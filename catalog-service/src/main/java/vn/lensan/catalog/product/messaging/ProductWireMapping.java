package vn.lensan.catalog.product.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.catalog.product.OcopEntry;
import vn.lensan.catalog.product.OcopHistory;
import vn.lensan.catalog.product.OcopTurn;
import vn.lensan.catalog.product.ProductEvent;

@Mapper
interface ProductWireMapping {

  @Mapping(target = "ocop", source = "state.certificates")
  @Mapping(target = "ocopTurn", source = "turn")
  ProductWire toWire(ProductEvent.State state, ProductWire.@Nullable Turn turn);

  @Mapping(target = "decisionNumber", source = "entry.certificate.decisionNumber")
  @Mapping(target = "stars", source = "entry.certificate.stars")
  @Mapping(target = "issuedOn", source = "entry.certificate.issuedOn")
  @Mapping(target = "validUntil", source = "entry.certificate.validUntil")
  @Mapping(target = "revokedOn", source = "entry.revocation.revokedOn")
  ProductWire.Ocop toOcop(OcopEntry entry);

  ProductWire.Turn toTurn(OcopTurn turn, String decisionNumber);

  default ProductWire.@Nullable Ocop newest(OcopHistory certificates) {
    return certificates.newest().map(this::toOcop).orElse(null);
  }

  /** None at all where there is none: what has no certificate reads as it always did. */
  default @Nullable List<ProductWire.Ocop> all(OcopHistory certificates) {
    return certificates.entries().isEmpty()
        ? null
        : certificates.entries().stream().map(this::toOcop).toList();
  }
}
