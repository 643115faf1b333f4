package vn.lensan.catalog.product.messaging;

import org.mapstruct.Mapper;
import vn.lensan.catalog.product.ProductEvent;

@Mapper
interface ProductWireMapping {
  ProductWire toWire(ProductEvent.State state);
}
