package org.tongqu.portal.bank.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of an XML file with the line it begins in; name spaces do not count. */
final class XmlPart {

    private static final int DEEPEST = 40;

    private final String name;
    private final int line;
    private final String currency;
    private final List<XmlPart> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlPart(String name, int line, String currency) {
        this.name = name;
        this.line = line;
        this.currency = currency == null ? "" : currency;
    }

    /**
     * The root of a file, read without document types and without anything from outside.
     *
     * @throws XMLStreamException if it is no such file
     */
    static XmlPart read(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        XmlPart file = new XmlPart("", 0, "");
        Deque<XmlPart> open = new ArrayDeque<>(List.of(file));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(open.peek().add(reader, open.size()));
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.peek().text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("document types are refused", reader.getLocation());
                default -> {}
            }
        }
        return file.parts.get(0);
    }

    private XmlPart add(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep", reader.getLocation());
        }
        XmlPart part = new XmlPart(
                reader.getLocalName(), reader.getLocation().getLineNumber(), reader.getAttributeValue(null, "Ccy"));
        parts.add(part);
        return part;
    }

    int line() {
        return line;
    }

    /** Its attribute {@code Ccy}; empty if it has none. */
    String currency() {
        return currency;
    }

    /** Its own text. */
    String text() {
        return text.toString().strip();
    }

    /** All elements at the end of a path. */
    Stream<XmlPart> all(String... path) {
        Stream<XmlPart> found = Stream.of(this);
        for (String step : path) {
            found = found.flatMap(part -> part.parts.stream().filter(child -> child.name.equals(step)));
        }
        return found;
    }

    /** The first element at the end of a path. */
    Optional<XmlPart> first(String... path) {
        return all(path).findFirst();
    }

    /** The first text that is not empty among those at the ends of some paths. */
    String text(List<String[]> paths) {
        return paths.stream()
                .flatMap(this::all)
                .map(XmlPart::text)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }
}
