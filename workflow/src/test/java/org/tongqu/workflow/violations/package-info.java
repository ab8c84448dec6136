/** Classes that break a rule on purpose, for the architecture test. */
package org.tongqu.workflow.violations;
