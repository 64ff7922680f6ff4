/**
 * The rules of the design that a test can keep. {@code samples} is a wrong application in small: each class in it breaks one rule
 * and stands for the proof that the rule is able to fail.
 */
package crema.architecture;
