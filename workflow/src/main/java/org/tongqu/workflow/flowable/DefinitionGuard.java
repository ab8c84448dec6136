package org.tongqu.workflow.flowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tongqu.workflow.ProcessKey;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Refuses process definitions that are unknown or could do more than ask people and call named actions.
 *
 * <p>It reads the bytes itself, with external entities and document types switched off, before the engine sees them.
 */
final class DefinitionGuard {

    private static final int MAX_BYTES = 256 * 1024;
    private static final String SUFFIX = ".bpmn20.xml";

    private final KnownHashes known;

    DefinitionGuard(KnownHashes known) {
        this.known = known;
    }

    /**
     * Lets a definition pass.
     *
     * @throws UnsafeDefinition with every finding, if there is any
     */
    void check(String fileName, byte[] content) {
        List<String> findings = new ArrayList<>();
        if (!known.contain(fileName, content)) {
            findings.add("its hash is not known");
        }
        findings.addAll(findings(fileName, content));
        if (!findings.isEmpty()) {
            throw new UnsafeDefinition(fileName, findings);
        }
    }

    /** What is wrong with the content of a definition, whether its hash is known or not. */
    static List<String> findings(String fileName, byte[] content) {
        if (content.length > MAX_BYTES) {
            return List.of("larger than " + MAX_BYTES + " bytes");
        }
        List<String> findings = new ArrayList<>();
        try {
            Element root = parse(content).getDocumentElement();
            walk(root, findings);
            checkProcess(fileName, root, findings);
        } catch (SAXException | IOException e) {
            findings.add("not acceptable XML: " + e.getMessage());
        }
        return findings;
    }

    private static Document parse(byte[] content) throws SAXException, IOException {
        try {
            // The platform's own parser, whatever else lies on the class path.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser cannot be configured", e);
        }
    }

    private static void walk(Element element, List<String> findings) {
        Optional<Grammar.Rule> rule = Grammar.rule(element.getNamespaceURI(), element.getLocalName());
        if (rule.isEmpty()) {
            findings.add("element " + Grammar.name(element.getNamespaceURI(), element.getLocalName()));
            return;
        }
        checkAttributes(element, rule.get(), findings);
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> walk((Element) child, findings);
                case Node.TEXT_NODE -> text.append(child.getNodeValue());
                case Node.COMMENT_NODE -> {} // says nothing to the engine
                default -> findings.add("node " + child.getNodeName() + " in " + element.getLocalName());
            }
        }
        if (!rule.get().text().matcher(text.toString().strip()).matches()) {
            findings.add(
                    "text of " + element.getLocalName() + ": " + text.toString().strip());
        }
    }

    private static void checkAttributes(Element element, Grammar.Rule rule, List<String> findings) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                continue; // a prefix alone has no effect; its use is checked
            }
            String name = Grammar.name(attribute.getNamespaceURI(), attribute.getLocalName());
            if (!rule.allows(name, attribute.getValue())) {
                findings.add("attribute " + element.getLocalName() + "/" + name + ": " + attribute.getValue());
            }
        }
        for (String needed : rule.needed().keySet()) {
            if (!has(element, needed)) {
                findings.add("attribute " + element.getLocalName() + "/" + needed + " is missing");
            }
        }
    }

    private static boolean has(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (Grammar.name(attribute.getNamespaceURI(), attribute.getLocalName())
                    .equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** One file holds the one process it is named after, and this module knows that process. */
    private static void checkProcess(String fileName, Element root, List<String> findings) {
        if (!"definitions".equals(root.getLocalName())) {
            findings.add("root element " + root.getLocalName());
        }
        int processes = 0;
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "process".equals(element.getLocalName())) {
                processes++;
                String id = element.getAttribute("id");
                if (!fileName.equals(id + SUFFIX) || !isKnown(id)) {
                    findings.add("process " + id + " in file " + fileName);
                }
            }
        }
        if (processes != 1) {
            findings.add(processes + " processes in one file");
        }
    }

    private static boolean isKnown(String id) {
        for (ProcessKey process : ProcessKey.values()) {
            if (process.key().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** Every irregularity is an error, and nothing is printed. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
